package org.sanad.core.planted;

/** A drawer for everything. */
class PlantedHelper {}
