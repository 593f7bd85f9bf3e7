package org.sanad.ui.dossier;

import org.sanad.core.person.PersonFinder;
import org.sanad.core.person.PersonLinkService;

/** What the form works with to know people again. */
public record PersonDesk(PersonFinder finder, PersonLinkService links) {}
