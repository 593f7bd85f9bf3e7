/**
 * What people see. A screen is three files: a model of observable state that knows nobody, a view of nodes and bindings
 * built in code, and a controller, the only public one, that reads like a list of what a person can do. Screens know no
 * other screen: they say {@code navigator.go(place)}.
 */
package org.sanad.ui;
