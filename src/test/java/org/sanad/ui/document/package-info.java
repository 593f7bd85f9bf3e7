/** The screens of paper, tried as components. */
package org.sanad.ui.document;
