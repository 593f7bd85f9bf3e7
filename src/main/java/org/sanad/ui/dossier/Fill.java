package org.sanad.ui.dossier;

/** How far a section of the dossier is filled. */
enum Fill {
    EMPTY,
    BEGUN,
    COMPLETE
}
