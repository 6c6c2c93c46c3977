/**
 * What a Java program that runs Python scripts compiles against.
 *
 * <p>A {@link org.antaresia.api.MicroPython} is found as an OSGi service. It opens interpreters,
 * each as large as its {@link org.antaresia.api.Config} says and with nothing of the host but what
 * that grants:
 *
 * <pre>{@code
 * var output = new ByteArrayOutputStream();
 * Config config = Config.create().heap(64 * 1024).fuel(10_000_000).output(output);
 * try (Interpreter py = microPython.open(config)) {
 *   py.set("name", "gateway");
 *   py.exec("def greet(times): return ', '.join(['hello ' + name] * times)");
 *   String greeting = py.call("greet", 2).asString();
 * } catch (OutOfFuelException e) {
 *   // the script took more than its budget
 * } catch (PythonException e) {
 *   log(e.traceback());
 * }
 * }</pre>
 */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
