/** Packages of QTI 3.0 and 2.1 (IMS Question and Test Interoperability). */
@NullMarked
package org.quadrivia.exchange.qti;

import org.jspecify.annotations.NullMarked;
