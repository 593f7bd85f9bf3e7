package org.sanad.ui.help;

import java.util.Locale;
import org.sanad.ui.kit.Place;

/** The pages of the guide, in its order. */
public enum Topic {
    START,
    APPEARANCE,
    TODAY,
    DOSSIER,
    PERSON,
    PAPERS,
    LIFE,
    SUPPORT,
    MONEY,
    VISITS,
    PRINTING,
    IMPORT,
    LIST,
    EXPORT,
    DASHBOARD,
    ACTIVITIES,
    STATEMENT,
    SEND,
    RECEIVE,
    CONFLICTS,
    SUGGESTIONS,
    DUPLICATES,
    TRANSFER,
    LOST,
    REPLACED,
    INVITE,
    OFFICES,
    REFERENCE,
    PEOPLE,
    INSPECTION,
    BACKUPS,
    UPDATE,
    PASSWORD,
    WRONG,
    KEYS;

    /** As the guide names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page that tells of a place. */
    static Topic of(Place place) {
        return switch (place) {
            case Place.Today today -> TODAY;
            case Place.Dossier dossier -> section(dossier.section());
            case Place.Dossiers dossiers -> LIST;
            case Place.Person person -> PERSON;
            case Place.Print print -> PRINTING;
            case Place.PrintList print -> PRINTING;
            case Place.PrintPerson print -> PERSON;
            case Place.Wordings wordings -> PRINTING;
            case Place.Money money -> MONEY;
            case Place.Import imports -> IMPORT;
            case Place.Export export -> EXPORT;
            case Place.Dashboard dashboard -> DASHBOARD;
            case Place.Activities activities -> ACTIVITIES;
            case Place.Statements statements -> STATEMENT;
            case Place.PrintStatement statement -> STATEMENT;
            case Place.Exchanges exchanges -> SEND;
            case Place.ExchangeRegister register -> RECEIVE;
            case Place.PrintSlip slip -> SEND;
            case Place.OtherCopy copy -> REPLACED;
            case Place.Conflicts conflicts -> CONFLICTS;
            case Place.Suggestions suggestions -> SUGGESTIONS;
            case Place.Duplicates duplicates -> DUPLICATES;
            case Place.Transfers transfers -> TRANSFER;
            case Place.Offices offices -> OFFICES;
            case Place.Reference reference -> REFERENCE;
            case Place.Accounts accounts -> PEOPLE;
            case Place.Inspection inspection -> INSPECTION;
            case Place.Backups backups -> BACKUPS;
            case Place.Restore restore -> BACKUPS;
            case Place.Repair repair -> BACKUPS;
            case Place.RecoveryPaper paper -> PASSWORD;
            case Place.Recover recover -> PASSWORD;
            case Place.Unlock unlock -> PASSWORD;
            case Place.Settings settings -> APPEARANCE;
            case Place.Update update -> UPDATE;
            case null, default -> START;
        };
    }

    private static Topic section(String section) {
        return switch (section) {
            case "people" -> PERSON;
            case "papers" -> PAPERS;
            case "support" -> SUPPORT;
            case "visits" -> VISITS;
            case "history" -> LIFE;
            case null, default -> DOSSIER;
        };
    }
}
