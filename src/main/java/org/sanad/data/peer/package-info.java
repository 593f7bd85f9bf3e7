/**
 * Other databases with the same rows, for the measurements that compare: SQLite and DuckDB. Their drivers do not ship
 * (that of DuckDB alone is as large as the whole application); they are used where they stand on the class path, which
 * the Maven profile {@code bench} sees to, and left out otherwise. Nothing but {@code bench} comes here.
 */
package org.sanad.data.peer;
