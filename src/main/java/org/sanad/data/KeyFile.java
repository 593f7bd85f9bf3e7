package org.sanad.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.sanad.text.Fold;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * The file of key slots. A slot holds the register's master key, sealed (AES-256-GCM) under a key that Argon2id makes of
 * a password. Any number of slots may hold the same key, so that accounts come and go without a new file format.
 */
public final class KeyFile {
    /** The slot of the key on paper; no password is tried on it. */
    public static final String RECOVERY = "recovery";

    private static final int FORMAT = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A slot as it stands in the file; byte arrays are base64 there.
     *
     * @param who tells whose slot it is to somebody who knows the person's name, and the name to nobody; null in files
     *     of format 1 and for a key that belongs to no person
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slot(
            String name, byte[] who, String kdf, int memoryKib, int passes, byte[] salt, byte[] nonce, byte[] sealed) {}

    record Content(int format, List<Slot> slots) {}

    /**
     * Whose a slot is.
     *
     * @param person null where it belongs to none
     */
    public record Whose(String slot, String person) {}

    /** What a password opened. */
    public record Opened(MasterKey key, String slot) {}

    private KeyFile() {}

    /** Makes a new master key and writes it into a new file with one slot. */
    public static MasterKey create(Path file, Whose whose, char[] password, KeyCost cost) {
        var key = MasterKey.random();
        write(file, List.of(seal(key, whose, password, cost)));
        return key;
    }

    /** Puts a slot for the same key, in place of one of that name if there is any. */
    public static void put(Path file, MasterKey key, Whose whose, char[] password, KeyCost cost) {
        var slots = new ArrayList<>(read(file).slots());
        slots.removeIf(slot -> slot.name().equals(whose.slot()));
        slots.add(seal(key, whose, password, cost));
        write(file, slots);
    }

    /** Takes a slot away: its password opens nothing any more. */
    public static void remove(Path file, String slotName) {
        var slots = new ArrayList<>(read(file).slots());
        if (slots.removeIf(slot -> slot.name().equals(slotName))) {
            write(file, slots);
        }
    }

    /** Names of the slots, oldest first. */
    public static List<String> slots(Path file) {
        return read(file).slots().stream().map(Slot::name).toList();
    }

    /**
     * The master key that a password opens.
     *
     * @param person whose password it is; null to try every slot
     * @throws ProblemException {@code register.wrong_password}, {@code register.keys_unreadable}
     */
    public static Opened open(Path file, String person, char[] password) {
        for (var slot : read(file).slots()) {
            if (person != null && slot.who() != null && !Arrays.equals(slot.who(), who(slot.salt(), person))) {
                continue;
            }
            var key = slot.name().equals(RECOVERY) ? Optional.<MasterKey>empty() : open(file, slot, password);
            if (key.isPresent()) {
                return new Opened(key.get(), slot.name());
            }
        }
        throw new ProblemException(Problem.at("password", "register.wrong_password"));
    }

    /**
     * The master key that the key on paper opens.
     *
     * @throws ProblemException {@code recovery.none}, {@code recovery.wrong} at {@code recovery_key}
     */
    public static MasterKey recover(Path file, char[] secret) {
        var slot = read(file).slots().stream()
                .filter(one -> one.name().equals(RECOVERY))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("recovery.none")));
        return open(file, slot, secret)
                .orElseThrow(() -> new ProblemException(Problem.at("recovery_key", "recovery.wrong")));
    }

    /** Empty where it is not this slot's password. */
    private static Optional<MasterKey> open(Path file, Slot slot, char[] password) {
        try {
            return Optional.of(new MasterKey(crypt(Cipher.DECRYPT_MODE, slot, password, slot.sealed())));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new ProblemException(Problem.of("register.keys_unreadable", file.getFileName()), e);
        }
    }

    private static Slot seal(MasterKey key, Whose whose, char[] password, KeyCost cost) {
        var random = new SecureRandom();
        var salt = new byte[16];
        var nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var who = whose.person() == null ? null : who(salt, whose.person());
        var open = new Slot(whose.slot(), who, "argon2id", cost.memoryKib(), cost.passes(), salt, nonce, new byte[0]);
        try {
            var sealed = crypt(Cipher.ENCRYPT_MODE, open, password, key.bytes());
            return new Slot(open.name(), who, open.kdf(), open.memoryKib(), open.passes(), salt, nonce, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] who(byte[] salt, String person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(Fold.of(person).getBytes(StandardCharsets.UTF_8)), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] crypt(int mode, Slot slot, char[] password, byte[] input) throws GeneralSecurityException {
        var key = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(slot.salt())
                .withMemoryAsKB(slot.memoryKib())
                .withIterations(slot.passes())
                .withParallelism(1)
                .build());
        generator.generateBytes(password, key);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, slot.nonce()));
            cipher.updateAAD(slot.name().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Without its slots a register can never be opened again, so they stand in two files; one heals the other. */
    private static Content read(Path file) {
        try {
            return readOne(file);
        } catch (ProblemException e) {
            var copy = copy(file);
            if (e.problem().key().equals("register.newer") || !Files.exists(copy)) {
                throw e;
            }
            var content = readOne(copy);
            write(file, content.slots());
            return content;
        }
    }

    /** Whether the slots, or their copy, can be read. */
    static boolean readable(Path file) {
        try {
            return !read(file).slots().isEmpty();
        } catch (ProblemException e) {
            return false;
        }
    }

    private static Path copy(Path file) {
        return file.resolveSibling("keys-copy.json");
    }

    private static Content readOne(Path file) {
        try {
            var content = JSON.readValue(Files.readAllBytes(file), Content.class);
            if (content.format() > FORMAT) {
                throw new ProblemException(Problem.of("register.newer"));
            }
            if (content.slots() == null || content.slots().stream().anyMatch(KeyFile::unreasonable)) {
                throw new ProblemException(Problem.of("register.keys_unreadable", file.getFileName()));
            }
            return content;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("register.keys_unreadable", file.getFileName()), e);
        }
    }

    /** A damaged file must not make the machine run out of memory or time. */
    private static boolean unreasonable(Slot slot) {
        return !"argon2id".equals(slot.kdf())
                || slot.memoryKib() < 8
                || slot.memoryKib() > 4 * 1024 * 1024
                || slot.passes() < 1
                || slot.passes() > 64
                || slot.name() == null
                || slot.salt() == null
                || slot.nonce() == null
                || slot.nonce().length != 12
                || slot.sealed() == null;
    }

    private static void write(Path file, List<Slot> slots) {
        try {
            var bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Content(FORMAT, slots));
            SafeFile.write(file, bytes);
            SafeFile.write(copy(file), bytes);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", file.getParent()), e);
        }
    }
}
