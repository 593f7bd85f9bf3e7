package org.sanad.core.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.text.Problem;

class ProposalRulesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, Amina, 1, Amina, true",
                "1, Amina, 2, Amina, false",
                "1, Amina, 1, Said, true",
                "-, Amina, 1, Amina, true",
                "-, Amina, 1, Said, false",
                "1, Amina, -, Amina, true",
                "1, Amina, -, Said, false"
            })
    void whoProposesIsKnownByTheAccountElseByTheName(
            Long proposer, String proposed, Long account, String person, boolean own) {
        var proposal = proposal(Proposal.Standing.WAITING, proposer, proposed);
        var session = new Session("R10", id(account), person, Role.HEAD_OF_OFFICE, Set.of(Role.HEAD_OF_OFFICE));
        assertThat(ProposalRules.own(proposal, session)).isEqualTo(own);
        assertThat(ProposalRules.approve(proposal, session))
                .extracting(Problem::key)
                .isEqualTo(own ? java.util.List.of("proposal.own") : java.util.List.of());
    }

    @ParameterizedTest
    @CsvSource({"APPROVED", "REFUSED"})
    void whatWasDecidedIsNotDecidedAgain(Proposal.Standing standing) {
        var proposal = proposal(standing, 1L, "Amina");
        var other = new Session("R10", "Said", Role.HEAD_OF_OFFICE);
        assertThat(ProposalRules.approve(proposal, other))
                .extracting(Problem::key)
                .containsExactly("proposal.decided");
        assertThat(ProposalRules.refuse(proposal, "reason"))
                .extracting(Problem::key)
                .containsExactly("proposal.decided");
    }

    @Test
    void aRefusalHasAReason() {
        var waiting = proposal(Proposal.Standing.WAITING, 1L, "Amina");
        assertThat(ProposalRules.refuse(waiting, "x".repeat(500))).isEmpty();
        assertThat(ProposalRules.refuse(waiting, "x".repeat(501)))
                .extracting(Problem::key)
                .containsExactly("text.too_long");
        assertThat(ProposalRules.refuse(waiting, null)).extracting(Problem::key).containsExactly("life.reason_missing");
    }

    private static Proposal proposal(Proposal.Standing standing, Long account, String by) {
        return new Proposal(
                id(9L), id(8L), null, "R10", null, standing, by, id(account), null, null, null, null, false);
    }

    private static UUID id(Long id) {
        return id == null ? null : new UUID(0, id);
    }
}
