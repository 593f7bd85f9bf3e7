/** Controls, tried one by one. */
package org.sanad.ui.widget;
