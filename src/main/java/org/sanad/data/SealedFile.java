package org.sanad.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A stream of any length, sealed in segments of 64 KiB (AES-256-GCM), so that neither side holds more than one of them.
 * Each file has a key of its own, made from a random salt at its beginning. The number of a segment and whether it is
 * the last are in its nonce: a byte that was changed, segments that were exchanged, and an end that was cut off are all
 * refused.
 */
public final class SealedFile {
    /** Bytes of content in a full segment. */
    static final int SEGMENT = 64 * 1024;

    static final int TAG = 16;
    private static final byte[] MAGIC = "sanad-sealed-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int HEAD = MAGIC.length + SALT;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes */
    public SealedFile(byte[] key) {
        this.key = key.clone();
    }

    /** The file is not as it was written, or was sealed with another key. */
    public static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        public Damaged(String what) {
            super(what);
        }
    }

    /** What is written is sealed; closing writes the end, and closes the stream below. */
    public OutputStream seal(OutputStream to) throws IOException {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        to.write(MAGIC);
        to.write(salt);
        return new Sealing(to, cipher(salt));
    }

    /**
     * The content; nothing of a segment is given before all of it was authenticated.
     *
     * @throws Damaged here or while reading
     */
    public InputStream open(InputStream from) throws IOException {
        return new Opening(from, segments(from.readNBytes(HEAD)));
    }

    /**
     * The content of a file that is held whole, opened at once and with no more room than it needs.
     *
     * @throws Damaged as above
     */
    public ByteBuffer open(byte[] whole) throws IOException {
        var segments = segments(Arrays.copyOf(whole, Math.min(HEAD, whole.length)));
        var plain = new byte[whole.length];
        var size = 0;
        for (var at = HEAD; at == HEAD || at < whole.length; at += SEGMENT + TAG) {
            var length = Math.min(SEGMENT + TAG, whole.length - at);
            size += segments.open(whole, at, length, at + length == whole.length, plain, size);
        }
        return ByteBuffer.wrap(plain, 0, size);
    }

    /** @param head all bytes before the first segment */
    private Segments segments(byte[] head) throws Damaged {
        if (head.length < HEAD || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new Damaged("head");
        }
        return cipher(Arrays.copyOfRange(head, MAGIC.length, head.length));
    }

    private Segments cipher(byte[] salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(MAGIC);
            return new Segments(new SecretKeySpec(mac.doFinal(salt), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cipher of one file, segment after segment. */
    private static final class Segments {
        private final SecretKeySpec key;
        private long number;

        Segments(SecretKeySpec key) {
            this.key = key;
        }

        byte[] next(int mode, byte[] bytes, int length, boolean last) throws Damaged {
            try {
                return cipher(mode, last).doFinal(bytes, 0, length);
            } catch (GeneralSecurityException e) {
                throw damaged(e);
            }
        }

        /** Opens a segment that stands in an array. @return how many bytes were put into another */
        int open(byte[] sealed, int from, int length, boolean last, byte[] into, int at) throws Damaged {
            if (length < TAG) {
                throw new Damaged("end");
            }
            try {
                return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed, from, length, into, at);
            } catch (GeneralSecurityException e) {
                throw damaged(e);
            }
        }

        private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
            var nonce = ByteBuffer.allocate(12)
                    .put(last ? (byte) 1 : 0)
                    .position(4)
                    .putLong(number++)
                    .array();
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
            return cipher;
        }

        private Damaged damaged(GeneralSecurityException e) {
            if (e instanceof AEADBadTagException) {
                return new Damaged("segment " + number);
            }
            throw new IllegalStateException(e);
        }
    }

    private static final class Sealing extends OutputStream {
        private final OutputStream to;
        private final Segments segments;
        private final byte[] buffer = new byte[SEGMENT];
        private int held;
        private boolean closed;

        Sealing(OutputStream to, Segments segments) {
            this.to = to;
            this.segments = segments;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        /** A full segment waits until more comes, because it may be the last. */
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (var done = 0; done < length; ) {
                if (held == SEGMENT) {
                    to.write(segments.next(Cipher.ENCRYPT_MODE, buffer, held, false));
                    held = 0;
                }
                var part = Math.min(length - done, SEGMENT - held);
                System.arraycopy(bytes, from + done, buffer, held, part);
                held += part;
                done += part;
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try (to) {
                to.write(segments.next(Cipher.ENCRYPT_MODE, buffer, held, true));
            }
        }
    }

    private static final class Opening extends InputStream {
        private final InputStream from;
        private final Segments segments;
        private byte[] ahead;
        private byte[] plain = {};
        private int given;
        private boolean ended;

        Opening(InputStream from, Segments segments) throws IOException {
            this.from = from;
            this.segments = segments;
            this.ahead = from.readNBytes(SEGMENT + TAG);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            while (given == plain.length && !ended) {
                advance();
            }
            if (given == plain.length) {
                return length == 0 ? 0 : -1;
            }
            var part = Math.min(length, plain.length - given);
            System.arraycopy(plain, given, into, at, part);
            given += part;
            return part;
        }

        private void advance() throws IOException {
            if (ahead.length < TAG) {
                throw new Damaged("end");
            }
            var following = from.readNBytes(SEGMENT + TAG);
            ended = following.length == 0;
            plain = segments.next(Cipher.DECRYPT_MODE, ahead, ahead.length, ended);
            given = 0;
            ahead = following;
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
