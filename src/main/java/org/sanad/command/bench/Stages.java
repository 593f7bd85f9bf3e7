package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the stages of sending cost by themselves, for as many bytes as a package has: the hash, the cipher, the packing of its lines, the
 * disk. Medians of five. The ratio says how many times as long the whole sending took as the stage alone.
 */
final class Stages {
    private static final int RUNS = 5;
    private static final int CHUNK = 1 << 16;

    private Stages() {}

    static List<ObjectNode> of(Path file, Path folder, int dossiers, Timing send, PlainLines plain) {
        try {
            var bytes = Files.readAllBytes(file);
            var measures = new ArrayList<ObjectNode>();
            measures.add(stage("send_hash", dossiers, send, () -> hash(bytes)));
            measures.add(stage("send_cipher", dossiers, send, () -> seal(bytes)));
            measures.add(stage("send_pack", dossiers, send, () -> pack(plain)));
            measures.add(stage("send_disk", dossiers, send, () -> write(bytes, folder.resolve("alone"))));
            return measures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode stage(String name, int dossiers, Timing send, Runnable work) {
        var timing = new Timing();
        for (var run = 0; run < RUNS; run++) {
            timing.time(work);
        }
        return timing.as(name, dossiers).put("ratioToBare", send.over(timing.median()));
    }

    private static void hash(byte[] bytes) {
        try {
            MessageDigest.getInstance("SHA-512").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void seal(byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("ChaCha20-Poly1305");
            var key = new SecretKeySpec(new byte[32], "ChaCha20");
            for (var from = 0; from < bytes.length; from += CHUNK) {
                var nonce = ByteBuffer.allocate(12).putInt(from).array();
                cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));
                cipher.doFinal(bytes, from, Math.min(CHUNK, bytes.length - from));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pack(PlainLines plain) {
        var packer = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(OutputStream.nullOutputStream(), packer, CHUNK)) {
            plain.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            packer.end();
        }
    }

    /** A file of any size copied piece by piece, fsynced, and read back and hashed. */
    static void copy(Path from, Path to) {
        try (var in = Files.newInputStream(from);
                var channel = FileChannel.open(
                        to, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            channel.position(0);
            var back = new DigestInputStream(Channels.newInputStream(channel), MessageDigest.getInstance("SHA-512"));
            back.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written, fsynced, read back. */
    private static void write(byte[] bytes, Path file) {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
            Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
