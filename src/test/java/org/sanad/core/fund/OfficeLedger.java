package org.sanad.core.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.text.ProblemException;

/** The services on a register on disk, where one person proposes and another approves. */
final class OfficeLedger implements Ledger {
    private final Office office;
    private final Session clerk;
    private final Session head;
    private final List<UUID> dossiers = new ArrayList<>();
    private final List<UUID> proposals = new ArrayList<>();
    private final List<UUID> awards = new ArrayList<>();
    private final List<UUID> asked = new ArrayList<>();
    private final List<UUID> paidBy = new ArrayList<>();
    private final List<Integer> askedOf = new ArrayList<>();

    OfficeLedger(Office office) {
        this.office = office;
        for (var count = 0; count < 3; count++) {
            dossiers.add(office.dossier(State.UNDER_STUDY).dossier().id());
        }
        this.clerk = person("Clerk two", Role.CLERK);
        this.head = person("Head two", Role.HEAD_OF_OFFICE);
    }

    private Session person(String name, Role role) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        office.scratch().register().database().write(sql -> {
            new AccountStore().add(sql, id, name, Set.of(role));
            return null;
        });
        return new Session("P10.521", id, name, role, Set.of(role));
    }

    @Override
    public boolean allot(Slice slice, long amount) {
        return accepted(() -> office.allot(slice.programme(), slice.year(), amount));
    }

    @Override
    public boolean propose(Slice slice, Support support, long amount) {
        var dossier = dossiers.get(awards.size() % dossiers.size());
        var terms =
                new Award.Terms(slice.programme(), slice.year(), support, amount, "D 1", Office.TODAY, "ماكينة خياطة");
        return accepted(() -> {
            office.givenSlices().give(clerk, dossier, new NewAward(terms, List.of()), false);
            proposals.add(office.proposals().of(dossier).getLast().id());
            awards.add(null);
        });
    }

    @Override
    public boolean approve(int award) {
        return accepted(() -> {
            var file = office.proposals().approve(head, proposals.get(award));
            awards.set(award, news(file));
        });
    }

    private UUID news(DossierFile file) {
        return file.awards().stream()
                .map(Award::id)
                .filter(id -> !awards.contains(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean refuse(int award) {
        return accepted(() -> office.proposals().refuse(head, proposals.get(award), "no"));
    }

    @Override
    public boolean release(int place, long amount) {
        return awards.get(place) != null
                && accepted(
                        () -> office.givenSlices().release(clerk, dossier(place), awards.get(place), amount, "left"));
    }

    @Override
    public boolean proposePayment(int place, long amount) {
        return awards.get(place) != null
                && accepted(() -> {
                    var means = award(place).terms().support() == Support.IN_KIND ? Means.DELIVERY : Means.CHEQUE;
                    var payment = new NewPayment(null, amount, Office.TODAY, means, "1");
                    office.payments().record(clerk, awards.get(place), payment);
                    asked.add(office.proposals().of(dossier(place)).getLast().id());
                    askedOf.add(place);
                    paidBy.add(null);
                });
    }

    @Override
    public boolean approvePayment(int payment) {
        return accepted(() -> {
            var place = askedOf.get(payment);
            var before = award(place).payments().stream().map(Payment::id).toList();
            office.proposals().approve(head, asked.get(payment));
            award(place).payments().stream()
                    .map(Payment::id)
                    .filter(id -> !before.contains(id))
                    .forEach(id -> paidBy.set(payment, id));
        });
    }

    @Override
    public boolean reverse(int payment) {
        return paidBy.get(payment) != null
                && accepted(
                        () -> office.payments().reverse(clerk, awards.get(askedOf.get(payment)), paidBy.get(payment)));
    }

    @Override
    public Balance balance(Slice slice) {
        return office.funds().balance(slice);
    }

    private UUID dossier(int place) {
        return dossiers.get(place % dossiers.size());
    }

    private Award award(int place) {
        return office.dossiers().find(dossier(place)).awards().stream()
                .filter(one -> one.id().equals(awards.get(place)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean accepted(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
