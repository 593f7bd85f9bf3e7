package org.sanad.ui.other;

/** A screen's room that another one looks into. */
public class Other {}
