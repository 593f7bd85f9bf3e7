package org.sanad.data.planted;

import org.sanad.core.account.Role;

/** Data that looks up, and a number in the digits of the PC. */
class FaultyData {
    Role role;

    String digits(int number) {
        return "%06d".formatted(number);
    }
}
