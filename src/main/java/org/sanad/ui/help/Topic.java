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

    /** The page that tells of a place; the compiler asks for that of a new one. The first page where there is none yet. */
    static Topic of(Place place) {
        return switch (place) {
            case null -> START;
            case Place.Start _, Place.SetUp _ -> START;
            case Place.Today _ -> TODAY;
            case Place.Dossier dossier -> section(dossier.section());
            case Place.Dossiers _ -> LIST;
            case Place.Person _, Place.PrintPerson _ -> PERSON;
            case Place.Print _, Place.PrintList _, Place.Wordings _ -> PRINTING;
            case Place.Money _ -> MONEY;
            case Place.Import _ -> IMPORT;
            case Place.Export _ -> EXPORT;
            case Place.Dashboard _ -> DASHBOARD;
            case Place.Activities _ -> ACTIVITIES;
            case Place.Statements _, Place.PrintStatement _ -> STATEMENT;
            case Place.Exchanges _, Place.PrintSlip _ -> SEND;
            case Place.ExchangeRegister _ -> RECEIVE;
            case Place.OtherCopy _ -> REPLACED;
            case Place.Conflicts _ -> CONFLICTS;
            case Place.Suggestions _ -> SUGGESTIONS;
            case Place.Duplicates _ -> DUPLICATES;
            case Place.Transfers _ -> TRANSFER;
            case Place.Offices _ -> OFFICES;
            case Place.Reference _ -> REFERENCE;
            case Place.Accounts _ -> PEOPLE;
            case Place.Inspection _ -> INSPECTION;
            case Place.Backups _, Place.Restore _, Place.Repair _ -> BACKUPS;
            case Place.RecoveryPaper _, Place.Recover _, Place.Unlock _ -> PASSWORD;
            case Place.Settings _ -> APPEARANCE;
            case Place.Update _, Place.Parts _ -> UPDATE;
            case Place.Help help -> of(help.of());
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
