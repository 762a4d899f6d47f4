// A second judge of bundles: the npm package `fhir` with HL7's own definitions of a release.
//
//   node judge.js PACKAGE BUNDLE.json ...     prints one JSON object: file -> list of what is wrong
//
// PACKAGE is hl7.fhir.r4b.core or hl7.fhir.r5.core, beside `fhir` in NODE_PATH. R5 leaves the code systems of
// terminology.hl7.org to a package of their own; those that R4B carries are the same.
"use strict";
const fs = require("fs");
const path = require("path");
const { Fhir } = require("fhir");
const { ParseConformance } = require("fhir/parseConformance");

function read(name, kinds) {
  const root = path.dirname(require.resolve(`${name}/package.json`));
  return fs
    .readdirSync(root)
    .filter((file) => kinds.test(file))
    .map((file) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8")));
}

const shared = read("hl7.fhir.r4b.core", /^CodeSystem-/).filter((one) => one.url.startsWith("http://terminology.hl7.org/"));
const resources = shared
  .concat(read(process.argv[2], /^(StructureDefinition|ValueSet|CodeSystem)-/))
  .filter((one) => one.resourceType !== "StructureDefinition" || one.derivation !== "constraint")
  .filter((one) => !one.abstract || ["Element", "BackboneElement", "Resource", "DomainResource"].includes(one.name));
const conformance = new ParseConformance(false, "R4");
conformance.isBaseProfile = (url) => url.startsWith("http://hl7.org/fhir/StructureDefinition/");
conformance.parseBundle({ resourceType: "Bundle", entry: resources.map((resource) => ({ resource })) });
const fhir = new Fhir(conformance);

const said = {};
for (const file of process.argv.slice(3)) {
  const result = fhir.validate(JSON.parse(fs.readFileSync(file, "utf8")), { errorOnUnexpected: true });
  said[file] = result.messages
    .filter((one) => one.severity === "error" || one.severity === "fatal")
    .map((one) => `${one.location}: ${one.message}`);
}
process.stdout.write(JSON.stringify(said));
