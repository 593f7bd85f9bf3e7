package org.sanad.data.journal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.tools.jdbc.DefaultPreparedStatement;

/** A prepared statement that writes down its values when it is done. */
final class RecordingStatement extends DefaultPreparedStatement {
    private final PreparedStatement inner;
    private final String sql;
    private final Recorder recorder;
    private final List<List<Object>> batch = new ArrayList<>();
    private Object[] values = new Object[16];
    private int count;

    RecordingStatement(PreparedStatement inner, String sql, Recorder recorder) {
        super(inner);
        this.inner = inner;
        this.sql = sql;
        this.recorder = recorder;
    }

    private void keep(int index, Object value) {
        if (index > values.length) {
            values = Arrays.copyOf(values, index * 2);
        }
        values[index - 1] = value;
        count = Math.max(count, index);
    }

    private List<Object> row() {
        return Arrays.asList(Arrays.copyOf(values, count));
    }

    private void done() {
        recorder.add(sql, List.of(row()));
    }

    @Override
    public void setNull(int index, int type) throws SQLException {
        inner.setNull(index, type);
        keep(index, null);
    }

    @Override
    public void setNull(int index, int type, String name) throws SQLException {
        inner.setNull(index, type, name);
        keep(index, null);
    }

    @Override
    public void setBoolean(int index, boolean value) throws SQLException {
        inner.setBoolean(index, value);
        keep(index, value);
    }

    @Override
    public void setInt(int index, int value) throws SQLException {
        inner.setInt(index, value);
        keep(index, value);
    }

    @Override
    public void setShort(int index, short value) throws SQLException {
        setInt(index, value);
    }

    @Override
    public void setLong(int index, long value) throws SQLException {
        inner.setLong(index, value);
        keep(index, value);
    }

    @Override
    public void setString(int index, String value) throws SQLException {
        inner.setString(index, value);
        keep(index, value);
    }

    @Override
    public void setBigDecimal(int index, BigDecimal value) throws SQLException {
        inner.setBigDecimal(index, value);
        keep(index, value);
    }

    @Override
    public void setBytes(int index, byte[] value) throws SQLException {
        inner.setBytes(index, value);
        keep(index, value);
    }

    @Override
    public void setDate(int index, Date value) throws SQLException {
        inner.setDate(index, value);
        keep(index, value);
    }

    @Override
    public void setObject(int index, Object value) throws SQLException {
        inner.setObject(index, value);
        keep(index, value);
    }

    @Override
    public void setObject(int index, Object value, int type) throws SQLException {
        inner.setObject(index, value, type);
        keep(index, value);
    }

    @Override
    public void addBatch() throws SQLException {
        inner.addBatch();
        batch.add(row());
    }

    @Override
    public boolean execute() throws SQLException {
        var result = inner.execute();
        done();
        return result;
    }

    @Override
    public int executeUpdate() throws SQLException {
        var changed = inner.executeUpdate();
        done();
        return changed;
    }

    @Override
    public ResultSet executeQuery() throws SQLException {
        var rows = inner.executeQuery();
        done();
        return rows;
    }

    @Override
    public int[] executeBatch() throws SQLException {
        var changed = inner.executeBatch();
        if (!batch.isEmpty()) {
            recorder.add(sql, List.copyOf(batch));
            batch.clear();
        }
        return changed;
    }
}
