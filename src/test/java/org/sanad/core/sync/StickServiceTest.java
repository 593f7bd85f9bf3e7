package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;

/** What a stick that was put in is likely for. */
class StickServiceTest extends HeadquartersAndProvince {
    @BeforeEach
    void write() {
        save(province);
        save(province);
    }

    @Test
    void whatChangedIsOfferedForSendingUntilTheStickHasIt() {
        assertThat(look(province)).isEqualTo(new Plugged(List.of(stick), List.of(), 0, 2, Along.NONE));
        send(province);
        assertThat(look(province).dossiers()).as("all of it is on the stick").isZero();
        save(province);
        assertThat(look(province).dossiers()).as("more than is on the stick").isEqualTo(3);
    }

    @Test
    void aPackageIsOfferedUntilItWasTakenIn() {
        var first = send(province);
        assertThat(look(headquarters)).isEqualTo(new Plugged(List.of(stick), List.of(first), 0, 0, Along.NONE));
        take(headquarters, first);
        assertThat(look(headquarters)).isEqualTo(new Plugged(List.of(stick), List.of(), 1, 0, Along.NONE));
        save(province);
        var second = send(province);
        assertThat(look(headquarters).offered()).containsExactly(second);
    }

    @Test
    void anotherPackageOfTheSameNameIsOffered() throws IOException {
        take(headquarters, send(province));
        var other = make("another PC");
        invite(other, "second");
        save(other);
        Files.delete(stick.resolve("P10.521-000001.sanad"));
        send(other);
        assertThat(look(headquarters).offered()).hasSize(1);
        other.close();
    }

    @Test
    void aReceiptIsOfferedUntilItWasTakenInAndANewerOneAgain() {
        var sent = send(province);
        var receipt = take(headquarters, sent).receipt();
        assertThat(look(province)).isEqualTo(new Plugged(List.of(stick), List.of(receipt), 0, 0, Along.NONE));
        take(province, receipt);
        assertThat(look(province)).isEqualTo(new Plugged(List.of(stick), List.of(), 1, 0, Along.NONE));
        take(headquarters, sent); // writes a receipt of the same name, which may bring a decision
        assertThat(look(province).offered()).containsExactly(receipt);
    }

    @Test
    void aRescueCopyIsOfferedUntilItWasTakenIn() {
        take(headquarters, send(province));
        var copy = headquarters
                .rescues()
                .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                .file();
        assertThat(look(province).offered()).contains(copy);
        take(province, copy);
        assertThat(look(province).offered()).doesNotContain(copy);
    }

    @Test
    void whatIsNoPackageIsOfferedAllTheSameAndSaidToBeNoneWhenItIsLookedAt() throws IOException {
        var whole = Files.readAllBytes(send(province));
        for (var length : List.of(0, 21, 22, 500, whole.length - 1)) {
            Files.write(stick.resolve("P10.521-000001.sanad"), java.util.Arrays.copyOf(whole, length));
            assertThat(look(headquarters).offered()).hasSize(1);
        }
        Files.write(stick.resolve("P10.521-000001.receipt.sanad"), whole);
        assertThat(look(province).offered()).hasSize(1);
    }

    @Test
    void anyByteOfTheEndMayBeWrong() throws IOException {
        var file = send(province);
        take(headquarters, file);
        var whole = Files.readAllBytes(file);
        for (var at = Math.max(0, whole.length - 700); at < whole.length; at++) {
            var bytes = whole.clone();
            bytes[at] ^= (byte) 0x80;
            Files.write(file, bytes);
            var seen = look(headquarters);
            assertThat(seen.known() + seen.offered().size()).isEqualTo(1);
        }
    }

    @Test
    void aStickThatWasPulledOutIsPassedOver() {
        var gone = List.of(folder.resolve("gone"));
        assertThat(service(headquarters).look(gone).offered()).isEmpty();
        assertThat(Sticks.seen(gone).files()).isEmpty();
        assertThat(service(province).look(List.of())).isEqualTo(Plugged.NOTHING);
    }

    @Test
    void aFileThatIsWrittenAnewIsSeen() throws IOException {
        var before = Sticks.seen(List.of(stick));
        var file = send(province);
        var after = Sticks.seen(List.of(stick));
        assertThat(after).isNotEqualTo(before);
        Files.write(file, new byte[3]);
        assertThat(Sticks.seen(List.of(stick))).isNotEqualTo(after);
    }

    private Plugged look(Desk desk) {
        return service(desk).look(List.of(stick));
    }

    private static StickService service(Desk desk) {
        return new StickService(desk.register(), desk.exchanges());
    }
}
