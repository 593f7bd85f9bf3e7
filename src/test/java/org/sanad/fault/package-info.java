/** Faults injected from outside: processes killed, files torn. Long campaigns run by a profile; here are samples. */
package org.sanad.fault;
