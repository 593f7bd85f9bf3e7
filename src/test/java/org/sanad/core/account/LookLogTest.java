package org.sanad.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class LookLogTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private final AccessLog log = new AccessLog(ScratchRegister.CLOCK);
    private final Session amina = new Session("P10.521", "Amina", Role.CLERK);
    private final Session omar = new Session("P10.521", "Omar", Role.CLERK);
    private final Session inspector = new Session("P10.521", "Inspector", Role.INSPECTOR);
    private ScratchRegister scratch;
    private LookLog looks;

    @BeforeEach
    void begin() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        looks = open();
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    @Test
    void eachDossierIsNotedOnceForAPerson() {
        looks.opened(amina, FIRST, "one");
        looks.opened(amina, FIRST, "one");
        looks.opened(amina, SECOND, "two");
        looks.opened(omar, FIRST, "one");
        assertThat(subjects(AccessQuery.ALL)).containsExactly("one", "two", "one");
    }

    @Test
    void anotherOpeningOfTheRegisterIsAnotherLine() {
        looks.opened(amina, FIRST, "one");
        open().opened(amina, FIRST, "one");
        assertThat(subjects(AccessQuery.ALL)).hasSize(2);
    }

    @Test
    void linesAreFoundByPersonAndDay() {
        looks.opened(amina, FIRST, "one");
        looks.opened(omar, SECOND, "two");
        assertThat(subjects(new AccessQuery("aMI", null, null))).containsExactly("one");
        assertThat(subjects(new AccessQuery("", DAY, DAY))).hasSize(2);
        assertThat(subjects(new AccessQuery("", DAY.plusDays(1), null))).isEmpty();
        assertThat(subjects(new AccessQuery("", null, DAY.minusDays(1)))).isEmpty();
        assertThat(subjects(new AccessQuery("%", null, null))).isEmpty();
    }

    @Test
    void onlyWhoAdministersOrInspectsReadsThem() {
        assertThatThrownBy(() -> find(amina, AccessQuery.ALL)).isInstanceOf(ProblemException.class);
        assertThat(find(new Session("P10.521", "Admin", Role.ADMINISTRATOR), AccessQuery.ALL))
                .isEmpty();
    }

    private LookLog open() {
        return new LookLog(scratch.register().database(), log);
    }

    private List<String> subjects(AccessQuery query) {
        return find(inspector, query).stream().map(AccessLog.Line::subject).toList();
    }

    private List<AccessLog.Line> find(Session session, AccessQuery query) {
        return scratch.register().database().read(sql -> log.find(sql, session, query, 100));
    }
}
