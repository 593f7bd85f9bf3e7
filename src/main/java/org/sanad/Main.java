package org.sanad;

/** Starts the application, or one task of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {}
}
