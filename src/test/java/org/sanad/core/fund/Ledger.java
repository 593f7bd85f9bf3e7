package org.sanad.core.fund;

import org.sanad.core.subsidy.Support;

/**
 * What can be done with money, as a walk of moves tries it. Awards and payments are counted from 0 in the order in which
 * they were accepted; each move tells whether it was.
 */
interface Ledger {
    boolean allot(Slice slice, long amount);

    boolean propose(Slice slice, Support support, long amount);

    boolean approve(int award);

    boolean refuse(int award);

    boolean release(int award, long amount);

    boolean proposePayment(int award, long amount);

    boolean approvePayment(int payment);

    boolean reverse(int payment);

    Balance balance(Slice slice);
}
