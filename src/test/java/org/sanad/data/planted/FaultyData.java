package org.sanad.data.planted;

import org.sanad.core.account.Role;

/** Data that looks up. */
class FaultyData {
    Role role;
}
