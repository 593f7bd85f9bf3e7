package org.sanad.core.dossier;

/**
 * What a dossier asks support for.
 *
 * @param organisationAr name of the cooperative or association; null for an individual
 * @param section of the national nomenclature of activities, a letter; may be null
 * @param provinceCode such as {@code 10.521}
 * @param enterprise its numbers, where they exist; never null
 */
public record Project(
        Kind kind,
        Purpose purpose,
        String titleAr,
        String titleFr,
        String organisationAr,
        String organisationLatin,
        Sector sector,
        String section,
        String provinceCode,
        String commune,
        Enterprise enterprise) {
    public Project {
        enterprise = enterprise == null ? Enterprise.NONE : enterprise;
    }

    /** Without numbers of an enterprise. */
    public Project(
            Kind kind,
            Purpose purpose,
            String titleAr,
            String titleFr,
            String organisationAr,
            String organisationLatin,
            Sector sector,
            String section,
            String provinceCode,
            String commune) {
        this(
                kind,
                purpose,
                titleAr,
                titleFr,
                organisationAr,
                organisationLatin,
                sector,
                section,
                provinceCode,
                commune,
                Enterprise.NONE);
    }
}
