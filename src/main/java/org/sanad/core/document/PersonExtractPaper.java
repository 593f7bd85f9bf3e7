package org.sanad.core.document;

import java.util.List;
import java.util.Map;
import org.sanad.core.extract.PersonExtract;
import org.sanad.core.office.Office;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Texts;

/** All that is held on one person, on paper for that person (law 09-08, right of access). */
public record PersonExtractPaper(PersonExtract extract, Office office, List<Programme> programmes) implements Document {
    public PersonExtractPaper {
        programmes = List.copyOf(programmes);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PERSON_EXTRACT;
    }

    @Override
    public Filling fill(Texts texts) {
        var values = new Values(texts)
                .text("name", person().nameAr(), person().nameLatin())
                .text("office", office.nameAr(), office.nameFr())
                .day("today", extract.on())
                .text("printed_by", extract.by());
        var tables = new ExtractTables(texts, extract, programmes);
        return new Filling(
                values.map(),
                Map.of(
                        "records", tables.records(),
                        "dossiers", tables.dossiers(),
                        "steps", tables.ofDossiers(SheetTables::steps),
                        "awards", tables.ofDossiers(SheetTables::awards),
                        "payments", tables.ofDossiers(SheetTables::payments),
                        "visits", tables.ofDossiers(SheetTables::visits),
                        "further", tables.further(),
                        "links", tables.links(),
                        "history", tables.history(),
                        "accesses", tables.accesses()));
    }

    private Person person() {
        return extract.records().getFirst().person();
    }

    /** The record, and not the name: the log of what was printed is read by others. */
    @Override
    public String subject() {
        return person().id().toString();
    }
}
