package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.ProblemException;

/** Packages made by someone who means harm and has all the tools, but not the keys. */
class HostileTest {
    private static final String BASE = "P10.521-000001/";
    private final Trial trial = new Trial();
    private final PackageReader reader = new PackageReader(trial.invited(), Pace.UNWATCHED);

    @TempDir
    Path stick;

    private Map<String, byte[]> files;

    @BeforeEach
    void take() throws IOException {
        var noise = Stream.iterate(1, n -> n + 1).limit(60).map(n -> Hash.of(new byte[] {n.byteValue()}));
        files = unzip(trial.write(stick, noise.toList()).file());
    }

    @Test
    void theBagWrittenAgainUnchangedIsWhole() throws IOException {
        assertThat(keys(zip(files))).isEmpty();
    }

    @Test
    void swappedParts() throws IOException {
        var first = files.get(BASE + Bag.part(1));
        files.put(BASE + Bag.part(1), files.get(BASE + Bag.part(2)));
        files.put(BASE + Bag.part(2), first);
        assertThat(reader.check(zip(files)).damages())
                .extracting(Damage::part)
                .containsExactly(Bag.part(1), Bag.part(2));
    }

    @Test
    void aPartTakenOut() throws IOException {
        files.remove(BASE + Bag.part(2));
        assertThat(keys(zip(files))).contains("package.part_missing");
    }

    @Test
    void aForgedLabel() throws IOException {
        assertThat(keys(zip(relabelled("office", "P10.999", trial.province)))).isNotEmpty();
        assertThat(keys(zip(relabelled("to", "9", trial.province)))).isNotEmpty();
        var label = relabelled("madeAt", "2026-03-03T09:00:00Z", trial.region);
        assertThat(keys(zip(label))).contains("package.signature_wrong");
    }

    @Test
    void aPackageSignedWithAKeyOfItsOwn() throws IOException {
        var impostor = OfficeKeys.create("P10.521", new UUID(7, 3), Trial.NOW);
        var draft = trial.draft();
        var forged = new PackageDraft(
                impostor, 1, 1, 3, Trial.NOW, null, 1, draft.recipients(), draft.enrolment(), List.of());
        var file = new PackageWriter(Pace.UNWATCHED).write(stick, forged, Trial.content(List.of()));
        assertThat(keys(file.file())).containsExactly("package.sender_other_key");

        var known = new KnownKeys(null, List.of(trial.province.identity()));
        assertThat(new PackageReader(known, Pace.UNWATCHED)
                        .check(file.file())
                        .damages()
                        .getFirst()
                        .problem()
                        .key())
                .isEqualTo("package.sender_other_key");
    }

    @Test
    void anotherHeadquarters() throws IOException {
        var stranger = new Trial().invited();
        var checked = new PackageReader(stranger, Pace.UNWATCHED).check(zip(files));
        assertThat(checked.damages()).hasSize(1);
        assertThat(checked.damages().getFirst().problem().key()).isEqualTo("enrolment.other_headquarters");
    }

    @Test
    void namesThatLeadElsewhere() throws IOException {
        for (var name : List.of(
                "../evil",
                BASE + "../evil",
                "/etc/passwd",
                BASE + "data/evil.exe",
                BASE + "data/part-0003\u202Eega.age",
                BASE + "\u2066data\u2069/part-0003.age",
                "C:\\evil",
                "",
                "data")) {
            var more = new LinkedHashMap<>(files);
            more.put(name, new byte[] {1});
            assertThat(reader.check(zip(more)).damages())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(damage -> assertThat(damage.problem().args() + damage.part())
                            .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]"));
        }
    }

    @Test
    void aPackedArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(BASE + Bag.BAGIT));
            zip.write(new byte[10 << 20]);
        }
        var file = Files.write(stick.resolve("packed.sanad"), bytes.toByteArray());
        assertThat(keys(file)).containsExactly("package.not_whole");
    }

    @Test
    void anEmptyFileAndAnythingElse() throws IOException {
        var file = Files.write(stick.resolve("empty.sanad"), new byte[0]);
        assertThat(keys(file)).containsExactly("package.cut");
        Files.writeString(file, "not a package at all");
        assertThat(keys(file)).containsExactly("package.not_one");
        assertThat(key(() -> reader.check(stick))).isEqualTo("package.folder");
        assertThat(key(() -> reader.check(stick.resolve("none")))).isEqualTo("stick.gone");
    }

    @Test
    void aNewerForm() throws IOException {
        var label = (ObjectNode) Canonical.JSON.readTree(files.get(BASE + Bag.LABEL));
        files.put(BASE + Bag.LABEL, Canonical.bytes(label.put("reader", 2)));
        assertThat(keys(zip(files))).containsExactly("package.newer");
    }

    /** 300 MB of blanks in 300 KB: the sender is known, and still is not let to fill the machine. */
    @Test
    void aBombInsideTheSeal() {
        var blank = " ".repeat(1 << 20);
        var content = Trial.content(java.util.Collections.nCopies(300, blank));
        var file = new PackageWriter(Pace.UNWATCHED)
                .write(stick, trial.draft(), content)
                .file();
        assertThat(key(() -> PackageTest.lines(reader, file, trial.headquarters.sealing())))
                .isEqualTo("package.bomb");
    }

    /** 10 MB of a scan in 10 KB: scans go as they are, so that what is sealed is never smaller. */
    @Test
    void aBombAmongTheScans() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            for (var name :
                    List.of("datapackage.json", "summary.json", "history.ndjson", "attachments/" + "a".repeat(64))) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.startsWith("summary") ? Canonical.bytes(Summary.NONE) : new byte[0]);
                zip.write(name.startsWith("attachments") ? new byte[10_000_000] : new byte[0]);
            }
        }
        var file = zip(resealed(content.toByteArray()));
        var checked = reader.check(file);
        assertThat(checked.damages()).isEmpty();
        try (var opening = reader.open(file, checked, List.of(trial.headquarters.sealing()))) {
            assertThat(key(() -> opening.lines(line -> {}, new Enclosures() {
                        @Override
                        public void wanted(String sha256) {}

                        @Override
                        public void scan(String sha256, java.io.InputStream scan) throws IOException {
                            scan.transferTo(java.io.OutputStream.nullOutputStream());
                        }
                    })))
                    .isEqualTo("package.bomb");
        }
    }

    /** The package with another content, signed by the office that may. */
    private Map<String, byte[]> resealed(byte[] content) throws IOException {
        var sealed = new ByteArrayOutputStream();
        var keys = trial.draft().recipients().stream().map(Recipient::key).toList();
        try (var part = Age.seal(sealed, keys)) {
            part.write(java.nio.ByteBuffer.wrap(content));
        }
        files.keySet().removeIf(name -> name.startsWith(BASE + "data/") && !name.equals(BASE + Bag.part(1)));
        files.put(BASE + Bag.part(1), sealed.toByteArray());
        var payload = List.of(stored(Bag.part(1)));
        var day = BagRules.day(Trial.NOW.toString()).toString();
        files.put(BASE + Bag.INFO, Bag.info(new PackageName("P10.521", 1), day, payload));
        files.put(BASE + Bag.MANIFEST, Bag.manifest(payload));
        files.put(
                BASE + Bag.TAG_MANIFEST,
                Bag.manifest(List.of(stored(Bag.BAGIT), stored(Bag.INFO), stored(Bag.MANIFEST))));
        var label = (ObjectNode) Canonical.JSON.readTree(files.get(BASE + Bag.LABEL));
        label.put("tagManifest", stored(Bag.TAG_MANIFEST).sha512());
        files.put(BASE + Bag.LABEL, Canonical.bytes(label));
        files.put(BASE + Bag.SIGNATURE, Bag.text(trial.province.signing().sign(Canonical.bytes(label))));
        return files;
    }

    private ZipWriter.Stored stored(String name) {
        var bytes = files.get(BASE + name);
        return new ZipWriter.Stored(name, bytes.length, Hash.hex(Hash.sha512().digest(bytes)));
    }

    @Test
    void aStickThatChangesBetweenCheckingAndOpening() throws IOException {
        var file = zip(files);
        var checked = reader.check(file);
        var bytes = Files.readAllBytes(file);
        var offset = (int) checked.contents().payload().getLast().slice().offset();
        bytes[offset + bytes(checked) - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(key(() -> {
                    try (var opening = reader.open(file, checked, List.of(trial.headquarters.sealing()))) {
                        opening.lines(line -> {});
                    }
                }))
                .isIn("package.changed_meanwhile", "package.content_unreadable");
    }

    private static int bytes(Checked checked) {
        return (int) checked.contents().payload().getLast().stored().size();
    }

    private Map<String, byte[]> relabelled(String member, String value, OfficeKeys signer) throws IOException {
        var label = (ObjectNode) Canonical.JSON.readTree(files.get(BASE + Bag.LABEL));
        if (value.matches("\\d+")) {
            label.put(member, Long.parseLong(value));
        } else {
            label.put(member, value);
        }
        var changed = new LinkedHashMap<>(files);
        changed.put(BASE + Bag.LABEL, Canonical.bytes(label));
        if (signer != trial.province) {
            changed.put(BASE + Bag.SIGNATURE, Bag.text(signer.signing().sign(Canonical.bytes(label))));
        }
        return changed;
    }

    private List<String> keys(Path file) {
        return reader.check(file).damages().stream()
                .map(damage -> damage.problem().key())
                .toList();
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }

    private static Map<String, byte[]> unzip(Path file) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** In the right form throughout, whatever the names. */
    private Path zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        var entries = new ArrayList<ZipForm.Entry>();
        for (var file : files.entrySet()) {
            var crc = new java.util.zip.CRC32();
            crc.update(file.getValue());
            var entry = new ZipForm.Entry(file.getKey(), out.size(), file.getValue().length, crc.getValue());
            out.writeBytes(ZipForm.local(entry));
            out.writeBytes(file.getValue());
            entries.add(entry);
        }
        out.writeBytes(ZipForm.tail(entries, out.size()));
        var path = stick.resolve("hostile.sanad");
        try (var channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(out.toByteArray()));
        }
        return path;
    }
}
