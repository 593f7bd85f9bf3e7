/** The annual record under the four fronts: results beside targets, and the activities that were noted. */
package org.sanad.ui.activity;
