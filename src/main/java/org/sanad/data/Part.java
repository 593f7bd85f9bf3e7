package org.sanad.data;

import java.sql.SQLException;

/** Part of a transaction. */
@FunctionalInterface
interface Part<T> {
    T work() throws SQLException;
}
