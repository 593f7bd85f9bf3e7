package org.sanad.core.spreadsheet;

import static org.sanad.data.tables.Tables.IMPORT_MAPPING;

import java.util.ArrayList;
import java.util.List;
import org.sanad.core.account.Records;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Mappings that the office gave a name, to be offered again for the next file of the same make. */
public final class MappingStore {
    private static final int LONGEST_NAME = 120;

    private final Database database;
    private final Records records;

    public MappingStore(Database database) {
        this.database = database;
        this.records = new Records(database);
    }

    /** A mapping and its name. */
    public record Named(String name, Mapping mapping) {
        /** Whether a file with these headings has every column the mapping speaks of. */
        public boolean fits(List<String> headings) {
            return headings.containsAll(mapping.columns().values());
        }
    }

    /** By name. */
    public List<Named> all() {
        var all = new ArrayList<Named>();
        records.readForAll(sql -> sql.selectFrom(IMPORT_MAPPING)
                        .orderBy(IMPORT_MAPPING.NAME)
                        .fetch(row -> new Named(row.getName(), Mapping.of(row.getContent()))))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * Keeps a mapping; one of the same name gives way.
     *
     * @param name 1 to 120 characters
     * @throws ProblemException {@code import.mapping_name}
     */
    public void keep(String name, Mapping mapping) {
        var stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new ProblemException(Problem.at("mapping_name", "import.mapping_name", LONGEST_NAME));
        }
        database.write(sql -> sql.insertInto(IMPORT_MAPPING, IMPORT_MAPPING.NAME, IMPORT_MAPPING.CONTENT)
                .values(stripped, mapping.json())
                .onDuplicateKeyUpdate()
                .set(IMPORT_MAPPING.CONTENT, mapping.json())
                .execute());
    }
}
