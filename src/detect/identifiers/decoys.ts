import { latin } from '../latin.js'

/** The word before a label or a value that makes the number one of things, trade or publishing. */
export const DECOY =
  latin(/(?<![\p{L}])(?:(?:jobs?|vacancy|requisition|position|posting|order|invoice|tender|quote|bid|purchase|product|project|press|course|event|booking|grant)[ -](?:(?:ref(?:erence)?|id|no|number|num|code)(?![\p{L}])[.:#]? ?){1,2}|orders?|tickets?|invoice|invoices|lots?|batch|models?|parts?|tracking|shipment|po|purchase|tax|ein|fein|court|docket|version|extension|ext|grant|award|job|vacancy|requisition|isbn|issn|doi|nct|trial|protocol|catalog(?:ue)?|item|sku|flight|bus|route|gift|coupon|promo|raffle|library|meeting|webinar|zoom|event|course|activity|product|template|sample|example|vat|company|charity|registered|business|employer|federal|provider|group npi|facility|clia|license plate|twitter|instagram|facebook|tiktok|social media|user|suite|ste|apt|flat|room)[ \n#.:-]{0,2}$/iu)
