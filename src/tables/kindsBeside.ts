import { listed } from './listed';

/**
 * What the names of kinds contain that are no care round the clock: a contact family, a contact person, respite and open care stand
 * beside a placement, and neither end it nor are ended by it. Letter case, spaces and punctuation mean nothing. A name with anything
 * of these in it counts as such, so that in doubt no cost is cut. Source: the interventions of socialtjänstlagen and LSS that are given
 * to a person who lives elsewhere.
 */
export const kindsBeside: readonly string[] = listed(`
  Kontaktfamilj; Kontaktperson; Avlast; Stödfamilj; Stödperson; Öppenvård; Öppna insatser; Korttids;
  Ledsag; Dagverksamhet; Dagvård; Familjebehandling; Familjestöd; Hemmabas; Umgängesstöd; Personligt stöd;
  Contact family; Contact person; Respite; Support family; Outpatient; Open care; Day care
`);
