package org.sanad.data.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.zip.InflaterInputStream;

/** Statements as bytes, packed, and back. */
final class DmlCodec {
    private DmlCodec() {}

    static Chunks write(List<Dml> statements) {
        try (var packed = new PackedDml()) {
            statements.forEach(statement -> packed.add(statement.sql(), statement.rows()));
            return packed.end();
        }
    }

    /** One statement, not packed: what a digest is taken of. */
    static byte[] plain(Dml statement) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, statement.sql(), statement.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void write(DataOutputStream out, String sql, List<List<Object>> rows) throws IOException {
        text(out, sql);
        out.writeInt(rows.size());
        for (var row : rows) {
            out.writeInt(row.size());
            for (var value : row) {
                value(out, value);
            }
        }
    }

    /** The statements of a record, unpacked one by one while they are gone through. */
    static Iterable<Dml> read(byte[] bytes) {
        return () -> new Reading(bytes);
    }

    private static final class Reading implements Iterator<Dml> {
        private final DataInputStream in;
        private int left;

        Reading(byte[] bytes) {
            in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)));
            try {
                left = in.readInt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Dml next() {
            if (left <= 0) {
                throw new NoSuchElementException();
            }
            left--;
            try {
                var sql = text(in);
                var rows = new ArrayList<List<Object>>();
                for (var row = in.readInt(); row > 0; row--) {
                    rows.add(row(in));
                }
                return new Dml(sql, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Object> row(DataInputStream in) throws IOException {
        var row = new ArrayList<>();
        for (var value = in.readInt(); value > 0; value--) {
            row.add(value(in));
        }
        return row;
    }

    private static void value(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case String text -> {
                out.writeByte('s');
                text(out, text);
            }
            case Integer number -> {
                out.writeByte('i');
                out.writeInt(number);
            }
            case Long number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Boolean flag -> out.writeByte(flag ? 't' : 'f');
            case UUID id -> {
                out.writeByte('u');
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case LocalDate day -> {
                out.writeByte('d');
                out.writeLong(day.toEpochDay());
            }
            case java.sql.Date day -> value(out, day.toLocalDate());
            case BigDecimal number -> {
                out.writeByte('n');
                text(out, number.toString());
            }
            case byte[] bytes -> {
                out.writeByte('b');
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            default -> throw new IllegalArgumentException("the journal knows no " + value.getClass());
        }
    }

    private static Object value(DataInputStream in) throws IOException {
        var kind = in.readByte();
        return switch (kind) {
            case '0' -> null;
            case 's' -> text(in);
            case 'i' -> in.readInt();
            case 'l' -> in.readLong();
            case 't' -> true;
            case 'f' -> false;
            case 'u' -> new UUID(in.readLong(), in.readLong());
            case 'd' -> LocalDate.ofEpochDay(in.readLong());
            case 'n' -> new BigDecimal(text(in));
            case 'b' -> in.readNBytes(in.readInt());
            default -> throw new IOException("unknown kind of value " + kind);
        };
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
