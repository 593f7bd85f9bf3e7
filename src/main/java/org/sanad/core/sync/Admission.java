package org.sanad.core.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanad.core.office.Behind;
import org.sanad.core.office.Office;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Which packages an office takes in: whole, from below, by senders that are known or vouched for, each with one content. */
final class Admission {
    private final String own;
    private final Set<String> below;
    private final KeyStore store;

    /** @param below codes of the offices under this one, itself among them */
    Admission(String own, Set<String> below, KeyStore store) {
        this.own = own;
        this.below = below;
        this.store = store;
    }

    /** @throws ProblemException {@code package.*}, {@code sync.*} */
    Checked admit(DSLContext sql, Checked checked) {
        checked.refuseDamaged();
        if (checked.sender() == Checked.Sender.REVOKED) {
            throw new ProblemException(revoked(checked));
        }
        for (var one : taken(checked)) {
            var label = one.label().orElseThrow();
            if (one.sender() == Checked.Sender.UNKNOWN) {
                throw new ProblemException(Problem.of("sync.office_unknown", label.office()));
            }
            if (!below.contains(label.office()) || label.office().equals(own)) {
                throw new ProblemException(Problem.of("sync.office_not_below", label.office()));
            }
            var before = PackageStore.taken(sql, label);
            if (before != null && !before.equals(one.sha512())) {
                throw new ProblemException(Problem.of("sync.fork", label.office(), label.from()));
            }
        }
        return checked;
    }

    /**
     * The package and those within it, in the order in which they are taken in: former lives of the sender first, because
     * its present one goes on from them. One whose keys were taken back is passed over; {@link #passedOver} names it.
     */
    static List<Checked> taken(Checked checked) {
        var all = all(checked);
        all.removeIf(one -> one.sender() == Checked.Sender.REVOKED);
        var office = checked.label().orElseThrow().office();
        var former = all.stream()
                .filter(one ->
                        one != checked && one.label().orElseThrow().office().equals(office))
                .toList();
        all.removeAll(former);
        all.addAll(0, former);
        return whole(all);
    }

    /** Of several packages of one life the one that begins first goes first: a full one that came later closes their gaps. */
    private static List<Checked> whole(List<Checked> all) {
        var chains = new HashMap<String, PriorityQueue<Checked>>();
        all.forEach(one -> chains.computeIfAbsent(
                        chain(one),
                        name -> new PriorityQueue<>(Comparator.comparingLong((Checked each) ->
                                        each.label().orElseThrow().from())
                                .thenComparingLong(
                                        each -> each.label().orElseThrow().sequence())))
                .add(one));
        return all.stream().map(one -> chains.get(chain(one)).remove()).toList();
    }

    private static String chain(Checked one) {
        var label = one.label().orElseThrow();
        return label.office() + "/" + label.epoch();
    }

    /** Problems of what is passed over; more may be added. */
    static List<Problem> passedOver(Checked checked) {
        var problems = new ArrayList<Problem>();
        all(checked).stream()
                .filter(one -> one.sender() == Checked.Sender.REVOKED)
                .forEach(one -> problems.add(revoked(one)));
        return problems;
    }

    /**
     * A former life of the sender that wrote on beside a copy of itself: it is named, and stops nothing that the present
     * life sends. A fork is found before the first entry is taken in.
     *
     * @throws ProblemException anything else that was wrong
     */
    static Problem formerFork(Checked outer, Checked one, ProblemException wrong) {
        var former = one != outer
                && one.label()
                        .orElseThrow()
                        .office()
                        .equals(outer.label().orElseThrow().office());
        if (former && wrong.problem().key().equals("sync.fork")) {
            return wrong.problem();
        }
        throw wrong;
    }

    private static Problem revoked(Checked one) {
        var label = one.label().orElseThrow();
        return Problem.of("sync.key_revoked", label.office(), one.file());
    }

    private static List<Checked> all(Checked checked) {
        var all = new ArrayList<>(List.of(checked));
        checked.forwarded().forEach(one -> all.addAll(all(one)));
        return all;
    }

    /** At headquarters: a package made after a receipt of this life tells all that was given in the lives before. */
    void hear(DSLContext sql, Checked one) {
        var label = one.label().orElseThrow();
        if (own.equals(Office.HEADQUARTERS) && label.keyring() >= store.firstEdition(sql)) {
            new Behind(sql).heard(label.office());
        }
    }

    /** Remembers a sender that was presented. Keys that are known already, in another life of the register, are no second pair. */
    void know(DSLContext sql, Checked one, Instant now) {
        if (one.sender() == Checked.Sender.PRESENTED) {
            var presented = one.presented().orElseThrow();
            Enrolment.requireFirst(presented, store.by(sql, presented.invitation()));
            if (!store.known(sql).contains(presented.identity())) {
                store.know(sql, presented, now);
            }
        }
    }
}
