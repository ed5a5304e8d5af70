import { listed } from './listed';

/**
 * What lists call the shipped kinds of placement, by the Swedish name of the kind; letter case, spaces and strokes between words mean
 * nothing. Only what can mean no other kind: a `Familjehem` may be the municipality's own, an agency's or a relative's.
 */
export const kindAliases: Readonly<Record<string, readonly string[]>> = {
  HVB: listed(`
    HVB-hem; HVB-boende; HVB-placering; HVB-vård; HVB-verksamhet; Hem för vård eller boende;
    Hem för vård och boende; Hem för vård el. boende; Hem för vård eller boende (HVB);
    HVB (hem för vård eller boende); Placering HVB; Placering i HVB; Placering på HVB; Vård i HVB;
    Residential care home
  `),
  'Särskilt ungdomshem (SiS)': listed(`
    SiS; SiS-hem; SiS-placering; SiS-institution; SiS ungdomshem; SiS särskilt ungdomshem;
    Särskilt ungdomshem; Särskilda ungdomshem; Statligt ungdomshem; Ungdomshem SiS; §12-hem;
    12 §-hem SiS; Paragraf 12-hem; Statens institutionsstyrelse;
    Statens institutionsstyrelse (SiS); Special residential youth home
  `),
  'Konsulentstött familjehem': listed(`
    Konsulentstött; Konsulentstödd; Konsulentstött fh; Konsulentstött fam.hem; Konsulentstödda familjehem;
    Konsulentstödd familjehem; Konsulentstödd familjehemsvård; Konsulentstött familjehemsvård;
    Konsulentfamiljehem; Familjehem konsulentstött;
    Familjehem konsulentstödd; Familjehem via konsulent; Agency foster home
  `),
  'Eget familjehem': listed(`
    Egna familjehem; Eget fh; Eget fam.hem; Familjehem eget;
    Familjehem egna; Familjehem egen regi; Familjehem i egen regi; Eget rekryterat familjehem;
    Egenrekryterat familjehem; Kommunens eget familjehem; Kommunalt familjehem
  `),
  Nätverkshem: listed(`
    Nätverkshem/släkthem; Nätverksfamiljehem; Nätverksplacering; Nätverk; Släkthem; Släktinghem;
    Släktingplacering; Familjehem nätverk; Familjehem i nätverket;
    Kinship home; Kinship care
  `),
  Jourhem: listed(`
    Jour; Jourhemsplacering; Jourhemsvård; Jourfamiljehem; Jourfamilj; Familjehem jour;
    Beredskapshem; Emergency home
  `),
  Stödboende: listed(`
    Stödboende 16–20; Stödboende 16–20 år; Stödboende 16-21 år; Stödboendeplacering; Placering stödboende;
    Placering i stödboende; Supported housing
  `),
  'Skyddat boende': listed(`
    Skyddad boende; Skyddade boenden; Skyddat boende/kvinnojour; Placering skyddat boende;
    Placering i skyddat boende; Shelter; Protected housing
  `),
  Vårdnadsöverflyttning: listed(`
    Vårdnadsöverflytt; Vårdnadsöverflyttad; Överflyttad vårdnad; Överflyttning av vårdnad; Flyttad vårdnad;
    Särskilt förordnad vårdnadshavare; Särskilt förordnad vårdnadshavare (SFV); Custody transfer
  `),
  'LVM-hem': listed(`
    LVM; LVM-vård; LVM-placering; LVM-institution; Placering LVM; SiS LVM-hem; LVM-hem SiS
  `),
  Kontaktfamilj: listed(`
    Kontaktfamiljer; Insats kontaktfamilj; Helgfamilj; Contact family
  `),
};

/** What may be one of several kinds: these are offered first, and nothing is taken for granted. */
export const uncertainKinds: Readonly<Record<string, readonly string[]>> = {
  Familjehem: ['Eget familjehem', 'Konsulentstött familjehem', 'Nätverkshem'],
  Familjehemsvård: ['Eget familjehem', 'Konsulentstött familjehem', 'Nätverkshem'],
  Familjehemsplacering: ['Eget familjehem', 'Konsulentstött familjehem', 'Nätverkshem'],
  Fh: ['Eget familjehem', 'Konsulentstött familjehem', 'Nätverkshem'],
  'Fam.hem': ['Eget familjehem', 'Konsulentstött familjehem', 'Nätverkshem'],
  'Förstärkt familjehem': ['Konsulentstött familjehem', 'Eget familjehem'],
  Institution: ['HVB', 'Särskilt ungdomshem (SiS)'],
  Institutionsvård: ['HVB', 'Särskilt ungdomshem (SiS)'],
  Ungdomshem: ['Särskilt ungdomshem (SiS)', 'HVB'],
  Utsluss: ['Stödboende', 'HVB'],
  Utslussboende: ['Stödboende', 'HVB'],
  Träningslägenhet: ['Stödboende'],
  Kvinnojour: ['Skyddat boende'],
};
