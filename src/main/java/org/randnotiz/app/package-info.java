/// The program: [org.randnotiz.app.Main] decides between the window and the command line.
///
/// The top of the house: it may use every other package, and none uses it.
package org.randnotiz.app;
