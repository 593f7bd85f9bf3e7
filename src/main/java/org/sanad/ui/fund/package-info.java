/**
 * Money: slices of each programme and year with what is committed, waits, is paid and left; the ledger of one; what was
 * done before the register. Awards and payments themselves are given on their dossier, not here.
 */
package org.sanad.ui.fund;
