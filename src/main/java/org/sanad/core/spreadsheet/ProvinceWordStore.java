package org.sanad.core.spreadsheet;

import static org.sanad.data.tables.Tables.PROVINCE_WORD;

import java.util.Map;
import org.sanad.core.account.Records;
import org.sanad.core.office.ProvinceNames;
import org.sanad.data.Database;

/** What the office said once about names of provinces that no list knows. Stays in this register. */
public final class ProvinceWordStore {
    private static final int LONGEST = 120;

    private final Database database;
    private final Records records;

    public ProvinceWordStore(Database database) {
        this.database = database;
        this.records = new Records(database);
    }

    /** Code of the province by {@link ProvinceNames#word}. */
    public Map<String, String> all() {
        return records.readForAll(
                sql -> sql.selectFrom(PROVINCE_WORD).fetchMap(PROVINCE_WORD.WORD, PROVINCE_WORD.PROVINCE_CODE));
    }

    /** Remembers what a name means; what was said before of the same name gives way. */
    public void keep(String written, String provinceCode) {
        var word = ProvinceNames.word(written);
        if (word.isEmpty() || word.length() > LONGEST) {
            return;
        }
        database.write(sql -> sql.insertInto(PROVINCE_WORD, PROVINCE_WORD.WORD, PROVINCE_WORD.PROVINCE_CODE)
                .values(word, provinceCode)
                .onDuplicateKeyUpdate()
                .set(PROVINCE_WORD.PROVINCE_CODE, provinceCode)
                .execute());
    }
}
