package org.sanad.core.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A draft as bytes. Texts are kept by their 16-bit signs, so that half a pair of surrogates comes back as it was. */
final class DraftCodec {
    private static final int FORMAT = 2;
    /** Did not say what was saved when it was typed. */
    private static final int WITHOUT_BASE = 1;

    private DraftCodec() {}

    static byte[] write(KeptDraft draft) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(draft.base() == null ? WITHOUT_BASE : FORMAT);
            write(out, draft.id());
            out.writeBoolean(draft.fresh());
            out.writeBoolean(draft.account() != null);
            if (draft.account() != null) {
                write(out, draft.account());
            }
            out.writeLong(draft.at().getEpochSecond());
            out.writeInt(draft.at().getNano());
            write(out, draft.values());
            if (draft.base() != null) {
                write(out, draft.base());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException where it is of a format that this version does not know */
    static KeptDraft read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var format = in.readByte();
            if (format != FORMAT && format != WITHOUT_BASE) {
                throw new IOException("format");
            }
            var id = readId(in);
            var fresh = in.readBoolean();
            var account = in.readBoolean() ? readId(in) : null;
            var at = Instant.ofEpochSecond(in.readLong(), in.readInt());
            var values = readValues(in);
            return new KeptDraft(id, fresh, account, at, values, format == FORMAT ? readValues(in) : null);
        }
    }

    private static void write(DataOutputStream out, Map<String, String> values) throws IOException {
        out.writeInt(values.size());
        for (var value : new TreeMap<>(values).entrySet()) {
            write(out, value.getKey());
            write(out, value.getValue());
        }
    }

    private static Map<String, String> readValues(DataInputStream in) throws IOException {
        var values = new HashMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            var field = readText(in);
            values.put(field, readText(in));
        }
        return values;
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String readText(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > in.available() / 2) {
            throw new IOException("length");
        }
        var text = new StringBuilder(length);
        for (var sign = 0; sign < length; sign++) {
            text.append(in.readChar());
        }
        return text.toString();
    }
}
