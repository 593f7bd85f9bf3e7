package org.sanad.data.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.tools.jdbc.DefaultConnection;

/** A connection that writes down what is changed through it. */
public final class RecordingConnection extends DefaultConnection {
    private final Recorder recorder;

    public RecordingConnection(Connection connection, Recorder recorder) {
        super(connection);
        this.recorder = recorder;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        return new RecordingStatement(getDelegate().prepareStatement(sql), sql, recorder);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
        return new RecordingStatement(getDelegate().prepareStatement(sql, keys), sql, recorder);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
        return new RecordingStatement(getDelegate().prepareStatement(sql, columns), sql, recorder);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency) throws SQLException {
        return new RecordingStatement(getDelegate().prepareStatement(sql, type, concurrency), sql, recorder);
    }

    /** What goes past the prepared statements would not be written down. */
    @Override
    public Statement createStatement() {
        throw new UnsupportedOperationException("changes go through prepared statements");
    }
}
