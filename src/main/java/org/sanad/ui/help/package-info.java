/**
 * The guide inside the application: F1 opens the page of the screen that is shown, in the language that is shown,
 * without a network.
 *
 * <p>It is the very guide of the project, read from its Markdown by commonmark-java and drawn with the controls of the
 * other screens: a web view would cost more memory than all of Sanad, and a second guide would tell something else one
 * day. A comment before each heading names its topic, so that the three languages cannot slip apart; a test holds them
 * together.
 */
package org.sanad.ui.help;
