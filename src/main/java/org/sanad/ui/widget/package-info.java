/** Small reusable controls: each holds one value of the domain and knows how a person types or reads it. */
package org.sanad.ui.widget;
