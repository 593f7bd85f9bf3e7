package org.sanad.core.sync;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The age format (age-encryption.org/v1) with X25519 recipients. */
final class Age {
    private Age() {}

    /** Closing the channel closes the stream. */
    static WritableByteChannel seal(OutputStream out, List<String> recipients) throws IOException {
        try {
            var writers = new ArrayList<RecipientStanzaWriter>();
            for (var recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            }
            return new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(out), writers);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws ProblemException {@code package.not_addressed} when none of the keys opens it */
    static InputStream open(InputStream in, List<SealingKey> keys) throws IOException {
        try {
            var readers = new ArrayList<RecipientStanzaReader>();
            for (var key : keys) {
                readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key.text()));
            }
            var channel = new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(in), readers);
            return Channels.newInputStream(channel);
        } catch (UnsupportedRecipientStanzaException e) {
            throw new ProblemException(Problem.of("package.not_addressed"), e);
        } catch (GeneralSecurityException e) {
            throw new PayloadException("sealed part", e);
        }
    }
}
