package org.sanad.core.facts;

/** The lines of what is searched of a dossier, each folded, in this order; the number in small letters as it is. */
enum Line {
    NUMBER,
    TITLE_AR,
    TITLE_FR,
    /** Of the holder of an individual dossier, else of the organisation. */
    NAME_AR,
    NAME_LATIN,
    /** All else: other names, CNIE. */
    REST
}
