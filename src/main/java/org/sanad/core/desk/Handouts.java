package org.sanad.core.desk;

import java.util.function.Supplier;
import org.sanad.core.account.AccessLog;
import org.sanad.core.document.DocumentFacts;
import org.sanad.core.document.DocumentService;
import org.sanad.core.document.WordingService;
import org.sanad.core.extract.PersonExtractService;
import org.sanad.core.facts.Facts;
import org.sanad.core.publication.PublicationService;
import org.sanad.data.Database;

/** What an office hands out: its documents in its wording, the extract for a person, and tables for the public. */
public final class Handouts {
    private final Desk desk;
    private final Supplier<Facts> figures;
    private final Database database;
    private final AccessLog log;
    private final DocumentService documents;

    /** @param figures refused to who may not read */
    Handouts(Desk desk, Supplier<Facts> figures) {
        this.desk = desk;
        this.figures = figures;
        this.database = desk.register().database();
        this.log = new AccessLog(desk.clock());
        this.documents = new DocumentService(database, desk.clock(), desk.office(), log);
    }

    public DocumentService documents() {
        return documents;
    }

    public WordingService wordings() {
        return new WordingService(database, desk.office(), log, documents);
    }

    /** The facts that stand in documents. */
    public DocumentFacts facts() {
        return new DocumentFacts(
                desk.dossiers(), desk.awards(), desk.papers(), desk::lists, extracts(), desk.offices(), desk.clock());
    }

    public PersonExtractService extracts() {
        return new PersonExtractService(desk.session(), database, desk.clock(), desk.personLinks(), log);
    }

    public PublicationService publications() {
        return new PublicationService(figures);
    }
}
