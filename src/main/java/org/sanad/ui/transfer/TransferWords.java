package org.sanad.ui.transfer;

import java.util.Locale;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.transfer.Seals;
import org.sanad.core.transfer.Transfer;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Wording;

/** Transfers in words. */
final class TransferWords {
    private final Wording wording;
    private final OfficeTree offices;

    TransferWords(Wording wording, OfficeTree offices) {
        this.wording = wording;
        this.offices = offices;
    }

    String office(String code) {
        return offices.find(code).map(one -> one.name(wording.lang())).orElse(code);
    }

    String offered(Transfer one) {
        return wording.get(
                "transfer.offered_line",
                office(one.from()),
                office(one.to()),
                one.offeredBy(),
                wording.formats().day(one.offeredOn()));
    }

    /** Where it stands, and since when; of one that was answered, with the reason. */
    String standing(Transfer one) {
        var word = wording.texts().word("transfer_standing", one.standing().code());
        if (one.answer() == null) {
            return one.standing() == Transfer.Standing.OFFERED && !one.left() ? wording.get("transfer.not_left") : word;
        }
        var day = wording.formats().day(one.answer().on());
        return one.answer().reason() == null
                ? wording.get("transfer.answered_line", word, one.answer().by(), day)
                : wording.get(
                        "transfer.answered_reason",
                        word,
                        one.answer().by(),
                        day,
                        one.answer().reason());
    }

    /** What was given for the dossier, and who pays what is left of it. */
    String given(TransfersModel.Given one) {
        var award = one.award();
        var programme =
                one.programme() == null ? award.programme() : one.programme().name(wording.lang());
        var year = String.valueOf(award.year());
        var formats = wording.formats();
        return award.remaining() == 0
                ? wording.get(
                        "transfer.support_paid", programme, year, formats.money(award.amount()), office(award.office()))
                : wording.get(
                        "transfer.support_line",
                        programme,
                        year,
                        formats.money(award.amount()),
                        formats.money(award.paid()),
                        formats.money(award.remaining()),
                        office(award.office()));
    }

    String signature(Seals.Signature signature) {
        return wording.texts().word("transfer_signature", signature.name().toLowerCase(Locale.ROOT));
    }

    String title(TransfersModel.Moving moving) {
        var first = wording.lang() == Lang.AR ? moving.titleAr() : moving.titleFr();
        var second = wording.lang() == Lang.AR ? moving.titleFr() : moving.titleAr();
        return first != null ? first : second == null ? "" : second;
    }
}
