package org.sanad.command;

import java.util.concurrent.Callable;

/** A command of the command line: a class that picocli fills in, then calls. */
public interface Task extends Callable<Integer> {
    int DONE = 0;
    int PROBLEM = 1;
    int WRONG_USAGE = 2;
    int FAULT = 3;
}
