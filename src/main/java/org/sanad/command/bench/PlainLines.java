package org.sanad.command.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sanad.core.desk.Desk;
import org.sanad.core.history.HistoryStore;

/**
 * The lines that a package holds, before they are packed: the first of them, again and again, for as many bytes as all have. What is
 * packed looks back 32 KiB only, so that a repetition megabytes later saves nothing.
 *
 * @param length bytes of all lines
 */
record PlainLines(byte[] first, long length) {
    private static final int KEPT = 4 << 20;

    /** Of an office's own history from a counter on. */
    static PlainLines of(Desk office, long from) {
        var kept = new ByteArrayOutputStream();
        var length = new long[1];
        var register = office.register();
        register.database().read(sql -> {
            new HistoryStore().lines(sql, register.officeCode(), register.epoch(), from, counter(office), line -> {
                var bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
                length[0] += bytes.length;
                kept.write(bytes, 0, Math.min(bytes.length, KEPT - kept.size()));
            });
            return null;
        });
        return new PlainLines(kept.toByteArray(), length[0]);
    }

    /** Of the last entry of an office. */
    static long counter(Desk office) {
        var register = office.register();
        return register.database()
                .read(sql -> new HistoryStore()
                        .tip(sql, register.officeCode(), register.epoch())
                        .counter());
    }

    void writeTo(OutputStream out) throws IOException {
        for (var left = length; left > 0; left -= first.length) {
            out.write(first, 0, (int) Math.min(left, first.length));
        }
    }
}
