package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region with good keys, that forwards something else than the province sent: headquarters verifies the province itself. */
class ForwarderTest {
    private static final String BASE = "R10-000001/";
    private static final String INNER = BASE + Bag.FORWARDED + "P10.521-000001.sanad";
    private final Trial trial = new Trial();
    private final PackageReader reader = new PackageReader(trial.invited(), Pace.UNWATCHED);

    @TempDir
    Path stick;

    private Map<String, byte[]> files;

    @BeforeEach
    void forward() throws IOException {
        files = unzip(forward(trial.write(stick, List.of("{\"counter\":1}"))));
    }

    private Path forward(PackageFile inner) {
        var forwarding =
                new PackageDraft.Forwarding(inner.file(), inner.label().name(), inner.sha512(), Trial.NOW, "R10");
        var draft = new PackageDraft(
                trial.region,
                1,
                1,
                0,
                Trial.NOW,
                null,
                1,
                trial.toRegion.recipients(trial.keyring),
                trial.toRegion.enrol(trial.region.identity()),
                List.of(forwarding));
        return new PackageWriter(Pace.UNWATCHED)
                .write(stick, draft, Trial.content(List.of()))
                .file();
    }

    @Test
    void madeAgainUnchangedItIsWhole() throws IOException {
        assertThat(check().damages()).isEmpty();
    }

    @Test
    void noByteOfTheOriginalCanBeChanged() throws IOException {
        var original = files.get(INNER);
        for (var at = 0; at < original.length; at += 7) {
            var changed = original.clone();
            changed[at] ^= (byte) (1 << at % 8);
            files.put(INNER, changed);
            assertThat(check().damages()).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void anOriginalOfItsOwnMakingIsNamed() throws IOException {
        var impostor = OfficeKeys.create("P10.521", trial.province.identity().epoch(), Trial.NOW);
        var draft = trial.draft();
        var made = new PackageDraft(
                impostor, 1, 1, 3, Trial.NOW, null, 1, draft.recipients(), draft.enrolment(), List.of());
        var file = new PackageWriter(Pace.UNWATCHED).write(stick, made, Trial.content(List.of()));
        files.put(INNER, Files.readAllBytes(file.file()));
        assertThat(check().damages()).extracting(one -> one.problem().key()).contains("package.sender_other_key");
    }

    /** Everything in the outer bag counted and signed anew, as one can who has the keys of the region. */
    private Checked check() throws IOException {
        var payload = stored(Bag::payload);
        files.put(BASE + Bag.MANIFEST, Bag.manifest(payload));
        var sizes = payload.stream().mapToLong(ZipWriter.Stored::size).sum();
        var info = new String(files.get(BASE + Bag.INFO), java.nio.charset.StandardCharsets.US_ASCII);
        files.put(
                BASE + Bag.INFO,
                Bag.text(info.replaceAll("Payload-Oxum: .*", "Payload-Oxum: " + sizes + "." + payload.size())));
        var tags = Bag.manifest(
                stored(name -> List.of(Bag.BAGIT, Bag.INFO, Bag.MANIFEST).contains(name)));
        files.put(BASE + Bag.TAG_MANIFEST, tags);
        var label = (ObjectNode) Canonical.JSON.readTree(files.get(BASE + Bag.LABEL));
        label.put("tagManifest", sha512(tags));
        ((ObjectNode) label.path("forwarded").path(0)).put("sha512", sha512(files.get(INNER)));
        files.put(BASE + Bag.LABEL, Canonical.bytes(label));
        files.put(BASE + Bag.SIGNATURE, Bag.text(trial.region.signing().sign(Canonical.bytes(label))));
        return reader.check(zip());
    }

    private List<ZipWriter.Stored> stored(java.util.function.Predicate<String> which) {
        var stored = new ArrayList<ZipWriter.Stored>();
        files.forEach((name, bytes) -> {
            var path = name.substring(BASE.length());
            if (which.test(path)) {
                stored.add(new ZipWriter.Stored(path, bytes.length, sha512(bytes)));
            }
        });
        return stored;
    }

    private static String sha512(byte[] bytes) {
        return Hash.hex(Hash.sha512().digest(bytes));
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

    private Path zip() throws IOException {
        var out = new ByteArrayOutputStream();
        var entries = new ArrayList<ZipForm.Entry>();
        for (var file : files.entrySet()) {
            var crc = new CRC32();
            crc.update(file.getValue());
            var entry = new ZipForm.Entry(file.getKey(), out.size(), file.getValue().length, crc.getValue());
            out.writeBytes(ZipForm.local(entry));
            out.writeBytes(file.getValue());
            entries.add(entry);
        }
        out.writeBytes(ZipForm.tail(entries, out.size()));
        return Files.write(stick.resolve("again.sanad"), out.toByteArray());
    }
}
