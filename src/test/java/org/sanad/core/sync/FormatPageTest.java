package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.sanad.core.Coded;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.Origin;
import org.sanad.core.history.Entities;
import org.sanad.core.paper.Presence;
import org.sanad.core.person.Education;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Verdict;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Support;
import org.sanad.core.transfer.Transfer;

/** The page of the format names every kind of record and its columns, as they are in this version. */
class FormatPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/package-format.md");
    private static final Map<Class<?>, String> TYPES = Map.of(
            Long.class, "number",
            Integer.class, "number",
            Short.class, "number",
            Boolean.class, "boolean",
            LocalDate.class, "day",
            UUID.class, "UUID");

    @Test
    void eachKindOfRecordStandsThereWithItsColumns() throws IOException {
        var page = Files.readString(PAGE);
        var expected = Entities.tables().stream().map(FormatPageTest::line).toList();
        assertThat(page.lines().toList()).containsSubsequence(expected);
    }

    @Test
    void eachListOfCodesStandsThere() throws IOException {
        var lists = new LinkedHashMap<String, Coded[]>();
        lists.put("dossier.kind", Kind.values());
        lists.put("dossier.purpose", Purpose.values());
        lists.put("dossier.sector", Sector.values());
        lists.put("dossier.state", State.values());
        lists.put("dossier_person.part", Part.values());
        lists.put("person.kinship", Kinship.values());
        lists.put("person.education", Education.values());
        lists.put("dossier_paper.presence", Presence.values());
        lists.put("award.support", Support.values());
        lists.put("payment.means", Means.values());
        lists.put("allotment.origin", Origin.values());
        lists.put("person_link.verdict", Verdict.values());
        lists.put("activity.kind", ActivityKind.values());
        lists.put("transfer.standing", Transfer.Standing.values());
        var expected = lists.entrySet().stream()
                .map(list -> "| `" + list.getKey() + "` | "
                        + Arrays.stream(list.getValue())
                                .map(one -> "`" + one.code() + "`")
                                .collect(Collectors.joining(", "))
                        + " |")
                .toList();
        assertThat(Files.readString(PAGE).lines().toList()).containsSubsequence(expected);
    }

    private static String line(Table<?> table) {
        return "| `" + table.getName() + "` | "
                + table.fieldStream()
                        .filter(field -> !field.getName().equals("id")
                                && !field.getName().equals("revision"))
                        .map(FormatPageTest::column)
                        .collect(Collectors.joining(", "))
                + " |";
    }

    private static String column(Field<?> field) {
        var type = field.getDataType();
        var word = type.getType() == String.class
                ? "text " + type.length()
                : TYPES.getOrDefault(type.getType(), type.getTypeName());
        return "`" + field.getName() + "` " + word + (type.nullable() ? "?" : "");
    }
}
