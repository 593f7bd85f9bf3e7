package org.sanad.core.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.text.Fold;
import org.sanad.text.ProblemException;

/** What the register knows already of what a person is typing into a dossier. */
public final class TypedBefore {
    private static final int SAME_ENTERPRISE = 3;
    private static final int COMMUNES = 300;

    private final Session reader;
    private final Records records;
    private final DossierStore store;

    TypedBefore(Session reader, Records records, DossierStore store) {
        this.reader = reader;
        this.records = records;
        this.store = store;
    }

    /**
     * Communes that were typed before for a province, the most frequent first; of spellings that only differ in case or
     * accents, the most frequent one.
     *
     * @param provinceCode null where none is chosen yet
     * @return at most {@value #COMMUNES}
     */
    public List<String> communes(String provinceCode) {
        if (provinceCode == null) {
            return List.of();
        }
        var known = new LinkedHashMap<String, String>();
        records.read(reader, sql -> store.communes(sql, provinceCode, COMMUNES))
                .forEach(commune -> known.putIfAbsent(Fold.of(commune), commune));
        return List.copyOf(known.values());
    }

    /**
     * Other dossiers that bear a common identifier of enterprises, the newest first. An enterprise may well have several;
     * whoever types one more should see them.
     *
     * @param ice as typed; what is no whole identifier finds nothing
     * @param dossier the one that is typed
     * @return at most {@value #SAME_ENTERPRISE}
     * @throws ProblemException {@code right.missing}
     */
    public List<SameEnterprise> ofSameEnterprise(String ice, UUID dossier) {
        var whole = EnterpriseRules.ice(ice);
        return whole == null || whole.length() < EnterpriseRules.ICE_DIGITS
                ? List.of()
                : records.read(reader, sql -> store.ofEnterprise(sql, whole, SAME_ENTERPRISE + 1)).stream()
                        .filter(one -> !one.dossier().equals(dossier))
                        .limit(SAME_ENTERPRISE)
                        .toList();
    }
}
