package org.sanad.core.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/** Cuts the content into parts of at most 32 MiB and seals each. There is always a first part, even if empty. */
final class PartCutter extends OutputStream {
    static final int LARGEST_PLAIN = 32 << 20;

    private final ZipWriter zip;
    private final List<String> recipients;
    private final int largest;
    private WritableByteChannel part;
    private int number;
    private int inPart;

    PartCutter(ZipWriter zip, List<String> recipients, int largest) throws IOException {
        this.zip = zip;
        this.recipients = recipients;
        this.largest = largest;
        next();
    }

    private void next() throws IOException {
        part = Age.seal(zip.open(Bag.part(++number)), recipients);
        inPart = 0;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int at = offset, left = length; left > 0; ) {
            if (inPart == largest) {
                part.close();
                next();
            }
            var count = Math.min(left, largest - inPart);
            var buffer = ByteBuffer.wrap(bytes, at, count);
            while (buffer.hasRemaining()) {
                part.write(buffer);
            }
            inPart += count;
            at += count;
            left -= count;
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
