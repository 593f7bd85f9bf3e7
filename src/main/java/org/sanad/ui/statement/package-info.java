/** Annual statements: those that were frozen, and freezing one. Paper is made by the room of documents. */
package org.sanad.ui.statement;
